print("samklang")
